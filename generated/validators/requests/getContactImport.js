// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ImportId } from '../schemas/ImportId.js';

export function check_getContactImport_path(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.import_id === undefined) && (missing0 = "import_id")){
        check_getContactImport_path.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.import_id !== undefined){
          if(!(validate_ImportId(data.import_id, {instancePath:instancePath+"/import_id",parentData:data,parentDataProperty:"import_id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ImportId.errors : vErrors.concat(validate_ImportId.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      check_getContactImport_path.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_getContactImport_path.errors = vErrors;
  return errors === 0;
}

export function check_getContactImport_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      for(const key0 in data){
        check_getContactImport_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
        return false;
        break;
      }
    }
    else {
      check_getContactImport_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_getContactImport_query.errors = vErrors;
  return errors === 0;
}
export const path = check_getContactImport_path;
export const query = check_getContactImport_query;
