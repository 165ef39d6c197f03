// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32 } from '../runtime.js';
import { validate_ImportFailure } from './ImportFailure.js';
import { validate_ImportId } from './ImportId.js';
import { validate_ImportJobStatus } from './ImportJobStatus.js';
import { validate_ImportMode } from './ImportMode.js';
import { validate_ImportRowError } from './ImportRowError.js';
import { validate_Timestamp } from './Timestamp.js';

export function validate_ImportJob(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.total_rows === undefined) && (missing0 = "total_rows"))) || ((data.processed_rows === undefined) && (missing0 = "processed_rows"))) || ((data.created_count === undefined) && (missing0 = "created_count"))) || ((data.updated_count === undefined) && (missing0 = "updated_count"))) || ((data.failed_count === undefined) && (missing0 = "failed_count"))) || ((data.row_errors === undefined) && (missing0 = "row_errors"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
        validate_ImportJob.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          const _errs1 = errors;
          if(!(validate_ImportId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ImportId.errors : vErrors.concat(validate_ImportId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.status !== undefined){
            const _errs2 = errors;
            if(!(validate_ImportJobStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ImportJobStatus.errors : vErrors.concat(validate_ImportJobStatus.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.mode !== undefined){
              const _errs3 = errors;
              if(!(validate_ImportMode(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ImportMode.errors : vErrors.concat(validate_ImportMode.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.total_rows !== undefined){
                let data3 = data.total_rows;
                const _errs4 = errors;
                if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
                  validate_ImportJob.errors = [{instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/type",keyword:"type",params:{type: ["integer","null"]},message:"must be integer,null"}];
                  return false;
                }
                if(errors === _errs4){
                  if((typeof data3 == "number") && (isFinite(data3))){
                    if(data3 > 100000 || isNaN(data3)){
                      validate_ImportJob.errors = [{instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
                      return false;
                    }
                    else {
                      if(data3 < 0 || isNaN(data3)){
                        validate_ImportJob.errors = [{instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
                        return false;
                      }
                      else {
                        if(!(is_int32.validate(data3))){
                          validate_ImportJob.errors = [{instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.processed_rows !== undefined){
                  let data4 = data.processed_rows;
                  const _errs6 = errors;
                  if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
                    validate_ImportJob.errors = [{instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                    return false;
                  }
                  if(errors === _errs6){
                    if((typeof data4 == "number") && (isFinite(data4))){
                      if(data4 > 100000 || isNaN(data4)){
                        validate_ImportJob.errors = [{instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
                        return false;
                      }
                      else {
                        if(data4 < 0 || isNaN(data4)){
                          validate_ImportJob.errors = [{instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
                          return false;
                        }
                        else {
                          if(!(is_int32.validate(data4))){
                            validate_ImportJob.errors = [{instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                            return false;
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.created_count !== undefined){
                    let data5 = data.created_count;
                    const _errs8 = errors;
                    if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
                      validate_ImportJob.errors = [{instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                      return false;
                    }
                    if(errors === _errs8){
                      if((typeof data5 == "number") && (isFinite(data5))){
                        if(data5 > 100000 || isNaN(data5)){
                          validate_ImportJob.errors = [{instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
                          return false;
                        }
                        else {
                          if(data5 < 0 || isNaN(data5)){
                            validate_ImportJob.errors = [{instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
                            return false;
                          }
                          else {
                            if(!(is_int32.validate(data5))){
                              validate_ImportJob.errors = [{instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                              return false;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.updated_count !== undefined){
                      let data6 = data.updated_count;
                      const _errs10 = errors;
                      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
                        validate_ImportJob.errors = [{instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                        return false;
                      }
                      if(errors === _errs10){
                        if((typeof data6 == "number") && (isFinite(data6))){
                          if(data6 > 100000 || isNaN(data6)){
                            validate_ImportJob.errors = [{instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
                            return false;
                          }
                          else {
                            if(data6 < 0 || isNaN(data6)){
                              validate_ImportJob.errors = [{instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
                              return false;
                            }
                            else {
                              if(!(is_int32.validate(data6))){
                                validate_ImportJob.errors = [{instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                                return false;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs10 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.failed_count !== undefined){
                        let data7 = data.failed_count;
                        const _errs12 = errors;
                        if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
                          validate_ImportJob.errors = [{instancePath:instancePath+"/failed_count",schemaPath:"#/properties/failed_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                          return false;
                        }
                        if(errors === _errs12){
                          if((typeof data7 == "number") && (isFinite(data7))){
                            if(data7 > 100000 || isNaN(data7)){
                              validate_ImportJob.errors = [{instancePath:instancePath+"/failed_count",schemaPath:"#/properties/failed_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
                              return false;
                            }
                            else {
                              if(data7 < 0 || isNaN(data7)){
                                validate_ImportJob.errors = [{instancePath:instancePath+"/failed_count",schemaPath:"#/properties/failed_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
                                return false;
                              }
                              else {
                                if(!(is_int32.validate(data7))){
                                  validate_ImportJob.errors = [{instancePath:instancePath+"/failed_count",schemaPath:"#/properties/failed_count/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                        var valid0 = _errs12 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if(valid0){
                        if(data.row_errors !== undefined){
                          let data8 = data.row_errors;
                          const _errs14 = errors;
                          if(errors === _errs14){
                            if(Array.isArray(data8)){
                              if(data8.length > 100){
                                validate_ImportJob.errors = [{instancePath:instancePath+"/row_errors",schemaPath:"#/properties/row_errors/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
                                return false;
                              }
                              else {
                                var valid1 = true;
                                const len0 = data8.length;
                                for(let i0=0; i0<len0; i0++){
                                  const _errs16 = errors;
                                  if(!(validate_ImportRowError(data8[i0], {instancePath:instancePath+"/row_errors/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
                                    vErrors = vErrors === null ? validate_ImportRowError.errors : vErrors.concat(validate_ImportRowError.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid1 = _errs16 === errors;
                                  if(!valid1){
                                    break;
                                  }
                                }
                              }
                            }
                            else {
                              validate_ImportJob.errors = [{instancePath:instancePath+"/row_errors",schemaPath:"#/properties/row_errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                              return false;
                            }
                          }
                          var valid0 = _errs14 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if(valid0){
                          if(data.failure !== undefined){
                            let data10 = data.failure;
                            const _errs17 = errors;
                            const _errs18 = errors;
                            let valid2 = false;
                            let passing0 = null;
                            const _errs19 = errors;
                            if(!(validate_ImportFailure(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_ImportFailure.errors : vErrors.concat(validate_ImportFailure.errors);
                              errors = vErrors.length;
                            }
                            var _valid0 = _errs19 === errors;
                            if(_valid0){
                              valid2 = true;
                              passing0 = 0;
                            }
                            const _errs20 = errors;
                            if(data10 !== null){
                              const err0 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                              if(vErrors === null){
                                vErrors = [err0];
                              }
                              else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs20 === errors;
                            if(_valid0 && valid2){
                              valid2 = false;
                              passing0 = [passing0, 1];
                            }
                            else {
                              if(_valid0){
                                valid2 = true;
                                passing0 = 1;
                              }
                            }
                            if(!valid2){
                              const err1 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                              if(vErrors === null){
                                vErrors = [err1];
                              }
                              else {
                                vErrors.push(err1);
                              }
                              errors++;
                              validate_ImportJob.errors = vErrors;
                              return false;
                            }
                            else {
                              errors = _errs18;
                              if(vErrors !== null){
                                if(_errs18){
                                  vErrors.length = _errs18;
                                }
                                else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs17 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if(valid0){
                            if(data.started_at !== undefined){
                              let data11 = data.started_at;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              let valid3 = false;
                              let passing1 = null;
                              const _errs24 = errors;
                              if(!(validate_Timestamp(data11, {instancePath:instancePath+"/started_at",parentData:data,parentDataProperty:"started_at",rootData,dynamicAnchors}))){
                                vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                errors = vErrors.length;
                              }
                              var _valid1 = _errs24 === errors;
                              if(_valid1){
                                valid3 = true;
                                passing1 = 0;
                              }
                              const _errs25 = errors;
                              if(data11 !== null){
                                const err2 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                if(vErrors === null){
                                  vErrors = [err2];
                                }
                                else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              }
                              var _valid1 = _errs25 === errors;
                              if(_valid1 && valid3){
                                valid3 = false;
                                passing1 = [passing1, 1];
                              }
                              else {
                                if(_valid1){
                                  valid3 = true;
                                  passing1 = 1;
                                }
                              }
                              if(!valid3){
                                const err3 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                                if(vErrors === null){
                                  vErrors = [err3];
                                }
                                else {
                                  vErrors.push(err3);
                                }
                                errors++;
                                validate_ImportJob.errors = vErrors;
                                return false;
                              }
                              else {
                                errors = _errs23;
                                if(vErrors !== null){
                                  if(_errs23){
                                    vErrors.length = _errs23;
                                  }
                                  else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs22 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if(valid0){
                              if(data.completed_at !== undefined){
                                let data12 = data.completed_at;
                                const _errs27 = errors;
                                const _errs28 = errors;
                                let valid4 = false;
                                let passing2 = null;
                                const _errs29 = errors;
                                if(!(validate_Timestamp(data12, {instancePath:instancePath+"/completed_at",parentData:data,parentDataProperty:"completed_at",rootData,dynamicAnchors}))){
                                  vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                  errors = vErrors.length;
                                }
                                var _valid2 = _errs29 === errors;
                                if(_valid2){
                                  valid4 = true;
                                  passing2 = 0;
                                }
                                const _errs30 = errors;
                                if(data12 !== null){
                                  const err4 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                  if(vErrors === null){
                                    vErrors = [err4];
                                  }
                                  else {
                                    vErrors.push(err4);
                                  }
                                  errors++;
                                }
                                var _valid2 = _errs30 === errors;
                                if(_valid2 && valid4){
                                  valid4 = false;
                                  passing2 = [passing2, 1];
                                }
                                else {
                                  if(_valid2){
                                    valid4 = true;
                                    passing2 = 1;
                                  }
                                }
                                if(!valid4){
                                  const err5 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                                  if(vErrors === null){
                                    vErrors = [err5];
                                  }
                                  else {
                                    vErrors.push(err5);
                                  }
                                  errors++;
                                  validate_ImportJob.errors = vErrors;
                                  return false;
                                }
                                else {
                                  errors = _errs28;
                                  if(vErrors !== null){
                                    if(_errs28){
                                      vErrors.length = _errs28;
                                    }
                                    else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              }
                              else {
                                var valid0 = true;
                              }
                              if(valid0){
                                if(data.expires_at !== undefined){
                                  const _errs32 = errors;
                                  if(!(validate_Timestamp(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
                                    vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs32 === errors;
                                }
                                else {
                                  var valid0 = true;
                                }
                                if(valid0){
                                  if(data.created_at !== undefined){
                                    const _errs33 = errors;
                                    if(!(validate_Timestamp(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
                                      vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs33 === errors;
                                  }
                                  else {
                                    var valid0 = true;
                                  }
                                  if(valid0){
                                    if(data.updated_at !== undefined){
                                      const _errs34 = errors;
                                      if(!(validate_Timestamp(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
                                        vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs34 === errors;
                                    }
                                    else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    else {
      validate_ImportJob.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ImportJob.errors = vErrors;
  return errors === 0;
}
