// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32 } from '../runtime.js';
import { validate_Conversation } from './Conversation.js';
import { validate_NextCursor } from './NextCursor.js';

export function validate_ConversationList(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((data.data === undefined) && (missing0 = "data")) || ((data.cursor === undefined) && (missing0 = "cursor"))) || ((data.total === undefined) && (missing0 = "total"))){
        validate_ConversationList.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.data !== undefined){
          let data0 = data.data;
          const _errs1 = errors;
          if(errors === _errs1){
            if(Array.isArray(data0)){
              if(data0.length > 100){
                validate_ConversationList.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
                return false;
              }
              else {
                var valid1 = true;
                const len0 = data0.length;
                for(let i0=0; i0<len0; i0++){
                  const _errs3 = errors;
                  if(!(validate_Conversation(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_Conversation.errors : vErrors.concat(validate_Conversation.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if(!valid1){
                    break;
                  }
                }
              }
            }
            else {
              validate_ConversationList.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.cursor !== undefined){
            const _errs4 = errors;
            if(!(validate_NextCursor(data.cursor, {instancePath:instancePath+"/cursor",parentData:data,parentDataProperty:"cursor",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_NextCursor.errors : vErrors.concat(validate_NextCursor.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.total !== undefined){
              let data3 = data.total;
              const _errs5 = errors;
              const _errs6 = errors;
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                validate_ConversationList.errors = [{instancePath:instancePath+"/total",schemaPath:"schema:Total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                return false;
              }
              if(errors === _errs6){
                if((typeof data3 == "number") && (isFinite(data3))){
                  if(data3 > 100000000 || isNaN(data3)){
                    validate_ConversationList.errors = [{instancePath:instancePath+"/total",schemaPath:"schema:Total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},message:"must be <= 100000000"}];
                    return false;
                  }
                  else {
                    if(data3 < 0 || isNaN(data3)){
                      validate_ConversationList.errors = [{instancePath:instancePath+"/total",schemaPath:"schema:Total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
                      return false;
                    }
                    else {
                      if(!(is_int32.validate(data3))){
                        validate_ConversationList.errors = [{instancePath:instancePath+"/total",schemaPath:"schema:Total/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      validate_ConversationList.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ConversationList.errors = vErrors;
  return errors === 0;
}
